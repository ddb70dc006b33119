import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { countBySeverity, SEVERITIES } from '../../findings';
import { usePaneContext } from './PaneContext';

/** Tells a screen reader what a check has found. What has a message bar is told by the bar. */
export function useAnnouncements(): void {
  const { state, words } = usePaneContext();
  const { announce } = useAnnounce();
  const { report, restored } = state;
  const told = useRef(report);
  useEffect(() => {
    if (!report || restored || report === told.current) return;
    told.current = report;
    const counts = countBySeverity(report.entries.map(({ finding }) => finding));
    const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
      words.severityCount(severity, counts[severity]),
    );
    announce(parts.length > 0 ? parts.join(', ') : words.status.accepted.title);
  }, [announce, report, restored, words]);
}

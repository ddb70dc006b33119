import type { ReactElement } from 'react';
import { NoticeBar, UndoBar, WorkBar } from '../components/bars';
import { usePaneContext } from '../state/usePane';
import { BeginView } from './BeginView';
import { CollectArea } from './collect/CollectArea';
import { CompareView } from './compare/CompareView';
import { FilesStart } from './FilesStart';
import { ImportView } from './ImportView';
import { ReadingView } from './ReadingView';
import { TablesView } from './TablesView';
import { TemplateView } from './TemplateView';

/** What is brought into the workbook: from the choice of files, over what will change, to what was written. */
export default function FilesArea(): ReactElement {
  const { state } = usePaneContext();
  const { work, notice } = state;
  return (
    <>
      {notice && <NoticeBar notice={notice} again={null} />}
      {work.kind !== 'idle' && <WorkBar key={work.kind} work={work} />}
      <FilesView />
      <UndoBar state={state} />
    </>
  );
}

function FilesView(): ReactElement | null {
  const { files } = usePaneContext().state;
  switch (files.kind) {
    case 'start':
      return <FilesStart />;
    case 'reading':
      return files.files.length > 0 ? <ReadingView files={files.files} /> : null;
    case 'import':
      return <ImportView preview={files.preview} />;
    case 'tables':
      return <TablesView tables={files.tables} />;
    case 'templates':
      return <TemplateView planned={files.planned} />;
    case 'begin':
      return <BeginView offer={files.offer} />;
    case 'collecting':
      return <CollectArea preview={null} />;
    case 'collection':
      return <CollectArea preview={files.preview} />;
    case 'comparison':
      return <CompareView files={files.files} isOpen={files.isOpen} />;
  }
}

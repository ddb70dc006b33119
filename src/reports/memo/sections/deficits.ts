import { publishedDeficits, publishedSources, type SubjectDeficit } from '../../../monitoring';
import { joinedParagraph, type MemoSection } from '../context';
import { ratioText } from '../figures';

/** Professional deficits by subject, those of most teachers first. */
export const deficits: MemoSection = {
  heading: 'deficits',
  blocks(context) {
    const { limit } = context.monitoring.deficits;
    const subjects = publishedDeficits(context.monitoring);
    const { words } = context;
    const found = subjects
      .filter(({ withDeficit }) => withDeficit > 0)
      .sort((a, b) => b.withDeficit - a.withDeficit || b.share - a.share);
    const told = (own: readonly SubjectDeficit[]) =>
      own.map(({ subject, withDeficit, teachers }) => ({
        subject: subject.name,
        figure: ratioText(withDeficit, teachers, context),
      }));
    if (subjects.length === 0) return [];
    const sources = publishedSources(context.monitoring).map(({ source, withDeficit, teachers }) => ({
      source: source.name,
      figure: ratioText(withDeficit, teachers, context),
    }));
    return [
      ...joinedParagraph('deficits-told', [
        words.deficits({
          corporate: told(found.filter(({ corporate }) => corporate)),
          personal: told(found.filter(({ corporate, withDeficit }) => !corporate && withDeficit > 1)),
          single: found
            .filter(({ corporate, withDeficit }) => !corporate && withDeficit === 1)
            .map(({ subject }) => subject.name),
          limit,
        }),
        sources.length === 0 || context.length !== 'full' ? null : words.deficitSources(sources),
      ]),
    ];
  },
};

import { publishedDeficits, publishedSources } from '../../../monitoring';
import { joinedParagraph, type MemoSection, saidBy } from '../context';
import { ratioText } from '../figures';

/** Professional deficits by subject, those of most teachers first. */
export const deficits: MemoSection = {
  heading: 'deficits',
  blocks(context) {
    const { monitoring, words, length } = context;
    if (publishedDeficits(monitoring).length === 0) return [];
    const corporate = saidBy(context, 'deficit-corporate');
    const sources = publishedSources(monitoring).map(({ source, withDeficit, teachers }) => ({
      source: source.name,
      figure: ratioText(withDeficit, teachers, context),
    }));
    return joinedParagraph('deficits-told', [
      ...(corporate.length === 0 ? [words.noCorporate(monitoring.deficits.limit)] : corporate),
      ...saidBy(context, 'deficit-personal'),
      sources.length === 0 || length !== 'full' ? null : words.deficitSources(sources),
    ]);
  },
};

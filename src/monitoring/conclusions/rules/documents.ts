import type { SchoolRef } from '../../../data';
import { cohortForms, type CohortForms } from '../../../tables';
import type { DocumentSummary } from '../../data/documents';
import type { Monitoring } from '../../monitoring';
import { DIRECTOR } from '../addressees';
import { advice, type Case, statement, whole } from '../rule';

interface HeldFacts {
  readonly group: CohortForms;
  readonly kinds: readonly {
    readonly name: string;
    readonly schools: number;
    readonly exists: number;
    /** Schools with no document that is said to be there. */
    readonly lacking: readonly SchoolRef[];
  }[];
  /** Documents that are there without a link; null where nothing tells links. */
  readonly withoutLink: number | null;
}

const lackingIn = ({ schools }: DocumentSummary): readonly SchoolRef[] =>
  schools.flatMap(({ school, state }) => (state === 'exists' ? [] : [school]));

function held({ documents, data: { settings } }: Monitoring): HeldFacts | null {
  if (documents.kinds.length === 0) return null;
  return {
    group: cohortForms(settings.cohort),
    kinds: documents.kinds.map((own) => ({
      name: own.name,
      schools: own.schools.length,
      exists: own.schools.length - lackingIn(own).length,
      lacking: lackingIn(own),
    })),
    withoutLink: documents.withoutLink,
  };
}

export const documentsHeld = statement({
  id: 'documents-held',
  needs: ['schools'],
  kind: 'fact',
  cases: (monitoring) => whole(held(monitoring)),
});

export const documentsMissing = statement({
  id: 'documents-missing',
  needs: ['schools'],
  kind: 'problem',
  cases(monitoring) {
    const kinds = held(monitoring)?.kinds.filter(({ lacking }) => lacking.length > 0) ?? [];
    return whole(kinds.length === 0 ? null : kinds);
  },
});

/** A school with the documents that it is not said to have. */
interface SchoolDocumentsFacts {
  readonly school: SchoolRef;
  readonly documents: readonly string[];
}

export const prepareDocuments = advice({
  id: 'documents-missing',
  needs: ['schools'],
  cases({ documents, support }) {
    return support.schools.flatMap(({ school }): readonly Case<SchoolDocumentsFacts>[] => {
      const lacking = documents.kinds.filter((own) => lackingIn(own).includes(school));
      const names = lacking.map(({ name }) => name);
      return names.length === 0 ? [] : [{ subject: school.key, school, facts: { school, documents: names } }];
    });
  },
  addressee: () => DIRECTOR,
  within: 30,
});

import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { isBlank, matchKey } from './text';

/** Sheets known by their name. Sheets of roadmaps are known by their header instead. */
export const SHEET_NAMES = {
  settings: ['Настройки'],
  template: ['Шаблон'],
  responsibles: ['Ответственные', 'Ответственные лица', 'Исполнители'],
  schools: ['Школы', 'Перечень школ', 'Список школ'],
  teachers: ['Педагоги'],
  pupils: ['Обучающиеся'],
  results: ['Результаты'],
  tasks: ['Задания'],
  comparison: ['Сравнение с журналом'],
  risks: ['Риски'],
  events: ['Мероприятия'],
  deficits: ['Дефициты'],
  cycle: ['Управленческий цикл'],
  documents: ['Документы школ', 'Документы школы'],
  register: ['Свод – сдача'],
  leftRows: ['Свод – не принято'],
  guide: ['Как заполнить'],
  lists: ['Списки для выбора'],
  indicators: ['Показатели (перечень)', 'Перечень показателей', 'Список показателей'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The sheet on which the roadmaps of many schools stand one below the other. It is known by its headers, as any roadmap. */
export const COLLECTED_ROADMAPS = 'Свод – дорожные карты';

export type NamedSheetKind = keyof typeof SHEET_NAMES;

const KIND_BY_NAME: ReadonlyMap<string, NamedSheetKind> = new Map(
  Object.entries(SHEET_NAMES).flatMap(([kind, names]) =>
    names.map((name) => [matchKey(name), kind as NamedSheetKind] as const),
  ),
);

/** The kind a sheet's name says; null for any other name. */
export const kindOfSheetName = (name: string): NamedSheetKind | null =>
  KIND_BY_NAME.get(matchKey(name)) ?? null;

/** The kind whose name a sheet's name begins with: «Результаты ВПР», «Педагоги 2024»; null for any other name. */
export function kindOfSheetPrefix(name: string): NamedSheetKind | null {
  const key = matchKey(name);
  for (let end = key.length; end > 0; end = key.lastIndexOf(' ', end - 1)) {
    const kind = KIND_BY_NAME.get(key.slice(0, end));
    if (kind) return kind;
  }
  return null;
}

/** The user's first sheet of a kind, by its name; undefined where there is none. */
export const sheetOfKind = (snapshot: WorkbookSnapshot, kind: NamedSheetKind): SheetSnapshot | undefined =>
  snapshot.sheets.find(({ name, own }) => own === null && kindOfSheetName(name) === kind);

/** Nothing is shown in any cell. */
export const isEmptySheet = ({ texts }: SheetSnapshot): boolean => texts.every((row) => row.every(isBlank));

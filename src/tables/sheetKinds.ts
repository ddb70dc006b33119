import { matchKey } from './text';

/** Sheets known by their name. Sheets of roadmaps are known by their header instead. */
export const SHEET_NAMES = {
  settings: ['Настройки'],
  template: ['Шаблон'],
  responsibles: ['Ответственные', 'Ответственные лица', 'Исполнители'],
  schools: ['Школы', 'Перечень школ', 'Список школ'],
  teachers: ['Педагоги'],
  pupils: ['Обучающиеся'],
  results: ['Результаты'],
  risks: ['Риски'],
  events: ['Мероприятия'],
  deficits: ['Дефициты'],
  cycle: ['Управленческий цикл'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type NamedSheetKind = keyof typeof SHEET_NAMES;

const KIND_BY_NAME: ReadonlyMap<string, NamedSheetKind> = new Map(
  Object.entries(SHEET_NAMES).flatMap(([kind, names]) =>
    names.map((name) => [matchKey(name), kind as NamedSheetKind] as const),
  ),
);

/** The kind a sheet's name says; null for any other name. */
export const kindOfSheetName = (name: string): NamedSheetKind | null =>
  KIND_BY_NAME.get(matchKey(name)) ?? null;

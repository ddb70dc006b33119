import type { ChangeOfActivity } from '../../roadmap';
import { noun } from './numbers';

const changes = noun({ one: 'изменение', few: 'изменения', many: 'изменений', other: 'изменения' });

const kinds: Readonly<Record<ChangeOfActivity, string>> = {
  added: 'добавлено',
  removed: 'исключено',
  moved: 'перенесено',
  renumbered: 'другой номер',
  renamed: 'другая формулировка',
  period: 'другой срок',
  responsible: 'другие ответственные',
  result: 'другой результат',
  mark: 'другая отметка',
  doneOn: 'другая дата выполнения',
};

/** The sheet «Что изменилось», and what the command line says of it. */
export const changesWords = {
  title: 'Что изменилось',
  summary: (old: string, now: string, count: number) =>
    `Было: ${old}. Стало: ${now}. Всего: ${changes(count)}.`,
  none: 'Мероприятия не изменились.',
  kinds,
  columns: {
    kind: 'Изменение',
    number: 'Номер',
    activity: 'Мероприятие',
    section: 'Раздел',
    from: 'Было',
    to: 'Стало',
    cell: 'Ячейка',
  },
  /** Where an activity stands: number, section. */
  place: (number: string, section: string) =>
    [number === '' ? 'без номера' : number, section === '' ? '' : `раздел «${section}»`]
      .filter(Boolean)
      .join(', '),
  nothing: '—',
  lacking: {
    old: 'В прежней книге нет дорожной карты.',
    now: 'В новой книге нет дорожной карты.',
  },
  written: (file: string) => `Записано: ${file}, лист «Что изменилось».`,
};

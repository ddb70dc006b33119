import { vocabulary } from '../../tables';

/** How far those come from whom an event is for. */
export type EventLevel =
  'school' | 'municipal' | 'intermunicipal' | 'regional' | 'interregional' | 'federal' | 'international';

/** An adjective as cells have it: in each gender, «регионального» and «на региональном». */
function adjective(stem: string, ending: 'ый' | 'ий' | 'ой' = 'ый'): readonly [string, ...string[]] {
  const plural = /[гкх]$/u.test(stem) ? 'ие' : 'ые';
  const forms = ['ая', 'ое', plural, 'ого'].map((own) => `${stem}${own}`);
  return [`${stem}${ending}`, ...forms, `на ${stem}ом`];
}

/** The narrowest first. */
export const EVENT_LEVELS = vocabulary<EventLevel>(
  [
    ['school', [...adjective('школьн'), ...adjective('внутришкольн'), 'школа']],
    [
      'municipal',
      [
        ...[...adjective('муниципальн'), ...adjective('районн'), ...adjective('городск', 'ой')],
        ...[...adjective('окружн', 'ой'), 'муниципалитет', 'район', 'город', 'округ'],
      ],
    ],
    ['intermunicipal', [...adjective('межмуниципальн'), ...adjective('межрайонн'), ...adjective('зональн')]],
    [
      'regional',
      [
        ...[...adjective('региональн'), ...adjective('областн', 'ой'), ...adjective('краев', 'ой')],
        ...[...adjective('республиканск', 'ий'), 'регион', 'область', 'край', 'республика'],
      ],
    ],
    ['interregional', adjective('межрегиональн')],
    [
      'federal',
      [
        ...[...adjective('федеральн'), ...adjective('всероссийск', 'ий'), ...adjective('общероссийск', 'ий')],
        ...['Россия', 'РФ', 'федерация'],
      ],
    ],
    ['international', adjective('международн')],
  ],
  { tails: 'уров[а-я]*' },
);

import { ofSameSchools } from '../conclusions';

export const dynamics = {
  /** The sheet's name, at most 31 characters. */
  name: 'Динамика',
  title: (municipality: string | null) =>
    municipality === null ? 'Динамика результатов' : `Динамика результатов: ${municipality}`,
  columns: {
    school: 'Школа',
    procedure: 'Процедура',
    subject: 'Предмет',
    grade: 'Класс',
    participants: 'Чел.',
    low: 'Низкие',
    change: 'Изменение, п.п.',
    trend: 'Динамика',
    latest: 'Последний год с данными',
    quality: 'Качество',
    success: 'Успеваемость',
    meanMark: 'Средний балл',
    sou: 'СОУ, %',
  },
  allSchools: 'Все школы',
  sameSchools: (schools: number) => ofSameSchools(schools, 'ru'),
  allSubjects: 'все предметы',
  allGrades: 'все',
  procedure: (name: string, period: string) => (period === '' ? name : `${name}, ${period}`),
  detail: 'По школам, предметам и классам',
  none: 'В книге нет результатов, которые можно показать по годам.',
  /** Stands for figures whose row of the data sheet has moved. */
  stale: 'обновите',
  chart: 'Доля низких результатов по процедурам и годам, все школы',
  notes: {
    change: (points: number, smallCohort: number) =>
      `Изменение — доля низких результатов в последнем году с данными против предыдущего года с данными в той же строке; снижение — лучше. Не больше ${String(points).replace('.', ',')} п.п. — «стабильно»; меньше ${smallCohort} участников — не оценивается.`,
    shares:
      'Низкие — доля получивших «2» или не набравших порога. Качество — «4» и «5», успеваемость — «3», «4» и «5», от числа участников.',
    sou: (notAttested: boolean) =>
      notAttested
        ? 'СОУ = (100 · «5» + 64 · «4» + 36 · «3» + 16 · «2» + 7 · не аттестованы) / участники.'
        : 'СОУ = (100 · «5» + 64 · «4» + 36 · «3» + 16 · «2») / участники без не аттестованных.',
    stale:
      'Строки школ ссылаются на строки листа результатов. Если его отсортировали или удалили строки, здесь появится «обновите»: вставьте лист заново. Итоги по всем школам учитывают новые строки сами.',
    limit: (shown: number, all: number) =>
      `Показано строк: ${shown} из ${all}, сначала ШНОР. Итоги посчитаны по всем школам.`,
    given: (sheets: readonly string[]) =>
      `Даны проценты, не число учеников (в общие итоги не входят): ${sheets.map((sheet) => `«${sheet}»`).join(', ')}.`,
  },
};

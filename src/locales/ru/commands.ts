/** What ribbon commands tell where they open no pane. */
export const commands = {
  /** Why a part of the report was not inserted. */
  nothing: {
    report: {
      title: 'Нет данных для отчёта',
      text: 'В книге нет ни дорожной карты, ни листов с данными. Какие листы и столбцы нужны, подскажет «Монитор» на вкладке «Главная».',
    },
    indicators: {
      title: 'Листов с данными нет',
      text: 'Показатели считаются по листам «Школы», «Педагоги», «Обучающиеся» и «Результаты». Какие столбцы нужны, подскажет «Монитор» на вкладке «Главная».',
    },
    risks: {
      title: 'Листа «Риски» нет',
      text: 'Рисковый профиль составляется по листу «Риски»: столбец «Школа» и по столбцу на каждый фактор, в ячейках — «высокая», «средняя», «низкая» или «+».',
    },
  },
  /** What to do after a report on data with faults was written. */
  written: {
    /** Where nothing but what could not be read is told. */
    title: 'Отчёт записан, но не всё прочитано',
    fix: 'Откройте «Монитор» на вкладке «Главная»: там то, что бесспорно, исправляется одной кнопкой; после этого повторите отчёт. Там же изменения можно отменить.',
    look: 'Откройте «Монитор» на вкладке «Главная»: там эти ячейки можно открыть одним щелчком, а изменения — отменить.',
    cell: (sheet: string, cell: string, problem: string) => `• «${sheet}», ${cell}: ${problem}`,
  },
  /** What to do where office.js did not load: a ribbon button has no pane to reload. */
  reopen: 'Проверьте доступ в интернет, закройте книгу и откройте её снова.',
  unexpected: 'Внутренняя ошибка надстройки',
};

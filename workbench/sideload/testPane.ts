import { sendTestResults } from 'office-addin-test-helpers';
import { type Outcome, outcomeOf, scenarios } from '../scenarios';
import { RESULTS_PORT } from './ports';

/** The newest requirement sets there may be. */
const MOST_SETS = 40;

async function runAll(): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const scenario of scenarios) outcomes.push(await outcomeOf(scenario, Excel));
  return outcomes;
}

/** Which Excel this is. */
function thisExcel() {
  const { diagnostics, requirements, displayLanguage } = Office.context;
  let set = 1;
  while (set < MOST_SETS && requirements.isSetSupported('ExcelApi', `1.${String(set + 1)}`)) set += 1;
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    language: displayLanguage,
    excelApi: `1.${String(set)}`,
  };
}

void Office.onReady()
  .then(runAll)
  .then((outcomes) => sendTestResults({ excel: thisExcel(), outcomes }, RESULTS_PORT))
  .then((isSent) => {
    const state = document.getElementById('state');
    if (state) state.textContent = isSent ? 'Результаты отправлены.' : 'Результаты не отправлены.';
  });

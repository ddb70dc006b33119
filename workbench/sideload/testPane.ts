import { sendTestResults } from 'office-addin-test-helpers';
import { type Outcome, outcomeOf, scenarios } from '../scenarios';
import { RESULTS_PORT } from './ports';

async function runAll(): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const scenario of scenarios) outcomes.push(await outcomeOf(scenario, Excel));
  return outcomes;
}

void Office.onReady()
  .then(runAll)
  .then((outcomes) => sendTestResults(outcomes, RESULTS_PORT))
  .then((isSent) => {
    const state = document.getElementById('state');
    if (state) state.textContent = isSent ? 'Результаты отправлены.' : 'Результаты не отправлены.';
  });

/** English names of the risk factors, by id. */
export const NAMES: Readonly<Record<string, string>> = {
  equipment: 'Poorly equipped school',
  'staff-shortage': 'Shortage of teachers',
  'teacher-competence': 'Insufficient subject and methodical competence of teachers',
  'special-needs': 'High share of pupils with special needs',
  'language-barriers': 'Language and cultural barriers poorly overcome',
  motivation: 'Low learning motivation of pupils',
  'well-being': 'Low well-being at school',
  discipline: 'Poor discipline in class',
  'failure-risk': 'High share of pupils at risk of failing',
  parents: 'Low involvement of parents',
  adaptability: 'Risks of poor adaptation of teaching',
  'internal-training': 'No in-school system of training teachers',
};

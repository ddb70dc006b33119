/** English titles of the catalogue's indicators, by id. */
export const INDICATOR_TITLES: Readonly<Record<string, string>> = {
  'schools-methodical-work': 'Supported schools covered by methodical work',
  'schools-networking': 'Supported schools in networks',
  'schools-targeted-support': 'Supported schools with targeted support',
  'teachers-diagnosed': 'Teachers whose deficits were diagnosed',
  'teachers-trained': 'Teachers trained',
  'teachers-individual-plan': 'Teachers with an individual plan',
  'teachers-contests': 'Teachers in contests',
  'teachers-technologies': 'Teachers using new technologies',
  'teachers-improved': 'Teachers whose competences improved',
  'schools-equipped': 'Supported schools better equipped',
  'schools-internal-control': 'Supported schools with effective internal control',
  'pupils-individual-route': 'Pupils on individual routes',
  'schools-improving': 'Supported schools improving every year',
  'low-result-index': 'Low-result index of supported schools',
};

/** English names of the risk factors, by id. */
export const FACTOR_NAMES: Readonly<Record<string, string>> = {
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

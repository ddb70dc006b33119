import { billOf } from './bundled';

/** A bill of materials as npm makes it: another number and another time with each. */
const ofNpm = (number: string, time: string): unknown => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: `urn:uuid:${number}`,
  version: 1,
  metadata: { timestamp: time, component: { 'bom-ref': 'own@0.1.0', name: 'other', properties: [] } },
  components: [
    { 'bom-ref': 'react@18.3.1', name: 'react', scope: 'optional', properties: [{ name: 'development' }] },
    { 'bom-ref': 'jest@30.0.0', name: 'jest' },
  ],
  dependencies: [
    { ref: 'own@0.1.0', dependsOn: ['react@18.3.1', 'jest@30.0.0'] },
    { ref: 'jest@30.0.0', dependsOn: ['react@18.3.1'] },
    { ref: 'react@18.3.1' },
  ],
});
const REACT = { name: 'react', version: '18.3.1' };

test('the bill of the same packages is the same, whatever number and time npm gives it', () => {
  const bill = billOf(ofNpm('ff522929-91f8-4cb0-a85a-145f54ff0f69', '2026-01-01T00:00:00Z'), [REACT]);
  expect(billOf(ofNpm('cceef622-684d-43e5-b4b8-2cab44970b53', '2026-02-02T00:00:00Z'), [REACT])).toBe(bill);
  expect(JSON.parse(bill)).toEqual({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    serialNumber: expect.stringMatching(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/,
    ),
    metadata: { component: { 'bom-ref': 'own@0.1.0', name: 'roadmap-monitor' } },
    components: [{ 'bom-ref': 'react@18.3.1', name: 'react', scope: 'required' }],
    dependencies: [
      { ref: 'own@0.1.0', dependsOn: ['react@18.3.1'] },
      { ref: 'react@18.3.1', dependsOn: [] },
    ],
  });
});

test('the number of the bill is another for other packages', () => {
  const number = (packages: Parameters<typeof billOf>[1]): unknown =>
    (JSON.parse(billOf(ofNpm('1', ''), packages)) as { serialNumber: unknown }).serialNumber;
  expect(number([REACT])).not.toBe(number([REACT, { name: 'jest', version: '30.0.0' }]));
});

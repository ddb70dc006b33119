/** @jest-environment jsdom */
import { openWorkbook } from '../testing';

/** Paths of a request: the workbook, its sheets, «Лист1», and its cells A1 and A2. */
const PATHS = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  3: method(3, 2, 'GetItem', ['Лист1']),
  4: method(4, 3, 'GetRange', ['A1']),
  5: method(5, 3, 'GetRange', ['A2']),
};

function method(id: number, parent: number, name: string, args: readonly unknown[]) {
  return {
    Id: id,
    ObjectPathType: 3,
    Name: name,
    ParentObjectPathId: parent,
    ArgumentInfo: { Arguments: args },
  };
}

/** An action that sets the values of a cell. */
const set = (path: number, values: unknown) => ({
  Id: 1,
  ActionType: 4,
  Name: 'Values',
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [values] },
});

const instantiate = (path: number) => ({ Id: 1, ActionType: 1, ObjectPathId: path });
const call = (path: number, name: string) => ({ Id: 1, ActionType: 3, Name: name, ObjectPathId: path });

const body = (actions: readonly object[], paths: object = {}) =>
  JSON.stringify({ Actions: actions, ObjectPaths: { ...PATHS, ...paths } });

async function open() {
  const bugs: unknown[] = [];
  const { host, session } = await openWorkbook({
    sheets: ['Лист1', 'Лист2'],
    onBug: (bug) => bugs.push(bug),
  });
  const codeOf = async (request: string): Promise<string | undefined> => {
    const answer = await host.execute(request);
    if (answer.kind !== 'body') throw new Error('An answer was expected.');
    return /"Code":"(\w+)"/.exec(answer.body)?.[1];
  };
  const column = () => {
    const sheet = session.workbook.sheetNamed('Лист1');
    return [0, 1].map((row) => sheet?.cells.get(row, 0)?.value);
  };
  return { session, codeOf, column, bugs };
}

test.each([
  ['nothing', ''],
  ['no JSON', 'это не JSON'],
  ['a cut request', body([set(4, [[1]])]).slice(0, -5)],
  ['null', 'null'],
  ['a list', '[]'],
  ['no list of actions', '{"Actions":5,"ObjectPaths":{}}'],
  ['an action that is no object', '{"Actions":[1],"ObjectPaths":{}}'],
  ['a path that is no number', body([{ ...set(4, [[1]]), ObjectPathId: '4' }])],
])('a body that is %s changes nothing', async (_name, request) => {
  const { codeOf, column } = await open();
  expect(await codeOf(request)).toBe('InvalidRequest');
  expect(column()).toEqual([undefined, undefined]);
});

describe('what ran before a bad action stays, and nothing after it runs:', () => {
  const cyclic = { 6: { Id: 6, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 6 } };
  const service = { 6: { Id: 6, ObjectPathType: 2, Name: 'Microsoft.People.Tap' } };
  const unknownPath = { 6: { Id: 6, ObjectPathType: 99, Name: 'Worksheets', ParentObjectPathId: 1 } };

  test.each<[string, object, string, object?]>([
    ['an unknown action', { ...instantiate(1), ActionType: 99 }, 'InvalidRequest'],
    ['a path that is not there', instantiate(7), 'InvalidObjectPath'],
    ['a path that is its own parent', instantiate(6), 'InvalidObjectPath', cyclic],
    ['an unknown kind of path', instantiate(6), 'InvalidRequest', unknownPath],
    ['an unknown service', instantiate(6), 'ApiNotFound', service],
    ['an unknown method', call(3, 'Explode'), 'ApiNotFound'],
    ['an inherited name', call(1, 'constructor'), 'ApiNotFound'],
    ['the name of a prototype', { ...set(4, [[1]]), Name: '__proto__' }, 'ApiNotFound'],
    ['a missing sheet', instantiate(6), 'ItemNotFound', { 6: method(6, 2, 'GetItem', ['Нет']) }],
    ['a bad address', instantiate(6), 'InvalidArgument', { 6: method(6, 3, 'GetRange', ['не адрес']) }],
    ['values that are too many', set(4, [[1, 2]]), 'InvalidArgument'],
    ['values that are no rows', set(4, [1]), 'InvalidArgument'],
    ['values that hold an object', set(4, [[{ a: 1 }]]), 'InvalidArgument'],
  ])('%s', async (_name, action, code, paths = {}) => {
    const { codeOf, column, bugs } = await open();
    expect(await codeOf(body([set(4, [['до']]), action, set(5, [['после']])], paths))).toBe(code);
    expect(column()).toEqual(['до', undefined]);
    expect(bugs).toEqual([]);
  });

  test('a sheet that the batch itself has deleted', async () => {
    const { codeOf, session } = await open();
    expect(await codeOf(body([call(3, 'Delete'), set(4, [['после']])]))).toBe('ItemNotFound');
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(['Лист2']);
  });

  test('a sheet that was deleted since, by its id', async () => {
    const { codeOf, session, column } = await open();
    const id = session.workbook.sheetNamed('Лист2')?.id;
    const byId = {
      6: { Id: 6, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: [id] } },
    };
    const deletion = { 7: method(7, 2, 'GetItem', ['Лист2']) };
    expect(await codeOf(body([call(7, 'Delete')], deletion))).toBeUndefined();
    expect(await codeOf(body([set(4, [['до']]), instantiate(6)], byId))).toBe('ItemNotFound');
    expect(column()).toEqual(['до', undefined]);
  });

  test('and one step back takes it away', async () => {
    const { codeOf, session, column } = await open();
    await codeOf(body([set(4, [['до']]), instantiate(7)]));
    session.undo();
    expect(column()).toEqual([undefined, undefined]);
  });
});

describe('without a hang:', () => {
  test('100,000 actions in a batch are carried out', async () => {
    const { codeOf, column } = await open();
    const actions = Array.from({ length: 100_000 }, (_, index) => set(4, [[index + 1]]));
    expect(await codeOf(body(actions))).toBeUndefined();
    expect(column()[0]).toBe(100_000);
  });

  test('100,000 bad actions end with the first', async () => {
    const { codeOf } = await open();
    const actions = Array.from({ length: 100_000 }, () => instantiate(7));
    expect(await codeOf(body(actions))).toBe('InvalidObjectPath');
  });

  test('paths that hang on 20,000 others, and the next request is answered', async () => {
    const { codeOf, column } = await open();
    const chain = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [
        index + 6,
        { Id: index + 6, ObjectPathType: 4, Name: 'Worksheet', ParentObjectPathId: index + 5 },
      ]),
    );
    expect(await codeOf(body([instantiate(20_005)], chain))).toBeDefined();
    expect(await codeOf(body([set(4, [[1]])]))).toBeUndefined();
    expect(column()[0]).toBe(1);
  });

  test('values nested 20,000 deep, and the next request is answered', async () => {
    const { codeOf, column } = await open();
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(await codeOf(body([set(4, 'глубже')]).replace('"глубже"', deep))).toBe('InvalidArgument');
    expect(await codeOf(body([set(4, [[1]])]))).toBeUndefined();
    expect(column()[0]).toBe(1);
  });
});

import { headedAs, roleOfText } from './roles';

describe('what a head of an export says', () => {
  it.each([
    ['1 (1б)', 'task'],
    ['10.1 (2б.)', 'task'],
    ['7К1 (3б)', 'task'],
    ['2', 'two'],
    ['«5»', 'five'],
    ['6', null],
  ])('«%s» is %s', (text, role) => expect(roleOfText(text)).toBe(role));

  it('of a unit alone is told by the text above', () => {
    expect(headedAs(['«2»', '%'])).toMatchObject({ unit: 'share', from: 0 });
    expect(headedAs(['«2»', 'Кол-во участников'])).toMatchObject({ unit: 'count', from: 0 });
  });
});

/** Bodies that train and advise teachers, in any case: «Методическая служба», «информационно-методический центр», «ИМЦ». */
const METHODICAL_BODY =
  /методическ\p{L}*\s+(?:служб|центр|кабинет|отдел)|(?<!\p{L})(?:ММС|РМС|ИМЦ|НМЦ|УМЦ|ММЦ|РМК|ИМК)(?!\p{L})/u;

export const namesMethodicalBody = (name: string): boolean =>
  METHODICAL_BODY.test(name.replace(/М(?=етодическ)/gu, 'м'));

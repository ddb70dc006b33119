export { CLASSES, type Grade, namesClasses, readGrade, typedAsDate } from './grades';
export { type Label, labelReader, onceForEach, plainLabel } from './label';
export { readEventKind, readProcedure, readSubject, sittingOf } from './procedures';
export { readStudyPeriod, type StudyPeriod } from './studyPeriods';

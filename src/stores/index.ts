/** Where the entries of a case are kept. */
export { memoryStore } from './memory.ts'
export { type CaseOpening, caseFile, createSqlite, openSqlite } from './sqlite/open.ts'

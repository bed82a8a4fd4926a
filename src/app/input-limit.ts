export { mostBytesOf, refuseTooLarge } from '../document/from-encoding.ts'

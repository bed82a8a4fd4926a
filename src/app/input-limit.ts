export { refuseTooLarge } from '../document/from-encoding.ts'

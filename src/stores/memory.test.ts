import { storeContract } from '../../test/store-contract.ts'
import { memoryStore } from './memory.ts'

storeContract('the memory', { make: () => memoryStore('talks') })

import { giveMemoryBack } from './giveMemoryBack.ts';

giveMemoryBack();
// Not before: what is started anew need not have been loaded twice.
await import('./runCommand.ts');

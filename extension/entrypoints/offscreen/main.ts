import { createHost } from '../../database/host.ts';
import { receive } from '../../messages/messages.ts';

receive(createHost());

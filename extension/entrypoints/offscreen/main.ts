import { createHost } from '../../database/host.ts';
import { receive, send } from '../../messages/messages.ts';

receive(createHost((request) => send('server/token', request)));

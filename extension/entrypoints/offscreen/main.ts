import { createHost } from '../../database/host.ts';
import { receive, send } from '../../messages/messages.ts';
import { readPage } from '../../reading/read-page.ts';

receive({ ...createHost((request) => send('server/token', request)), 'page/read': readPage });

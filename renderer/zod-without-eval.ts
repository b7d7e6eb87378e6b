import { z } from 'zod';

// Before any schema is made: zod's probe for generated code would be reported as a violation of the page's CSP.
z.config({ jitless: true });

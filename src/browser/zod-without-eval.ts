import { z } from 'zod';

// The policy of the pages refuses code made of text, by which Zod would be faster; schemas ask for this as they are made.
z.config({ jitless: true });

/**
 * Scripts that once failed, shrunk, with what they showed. They are played before anything else, so
 * that what was mended stays mended: `npm run simulate -- --script '<script>'` plays one by hand.
 */
export const keptScripts: readonly { showed: string; script: string }[] = [];

/** What the side panel is for at the moment. */
export type Mode = 'read' | 'approve' | 'change' | 'deny';

/** Every page is rendered on the device: there is no server that could know who is asking. */
export const ssr = false;
export const prerender = false;

const SHELL = /please wait\b|veuillez patienter|contents of (the|this) document|to view the full contents/iu;

/** Whether a page of an XFA form prints nothing but the request to open the file in Adobe Reader. `text`: what it prints. */
export const asksForAdobeReader = (text: string): boolean => SHELL.test(text);

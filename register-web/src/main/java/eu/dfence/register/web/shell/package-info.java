/**
 * The frame every screen stands in: headers, languages, texts, tags, navigation, refusals and failures. Looks at staff
 * (who acts) and at what the desks count; keeps no data.
 */
package eu.dfence.register.web.shell;

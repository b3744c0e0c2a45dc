/** Screens of the data subjects' requests: the board, the list, receipt, and one request. Asks at {@code RequestDesk}. */
package eu.dfence.register.web.requests;

package eu.dfence.register.web.shell;

import jakarta.el.ELContext;

/** An expression of a page, or a part of one, made ready to be asked. */
@FunctionalInterface
interface Asking {
    Object of(ELContext context);
}

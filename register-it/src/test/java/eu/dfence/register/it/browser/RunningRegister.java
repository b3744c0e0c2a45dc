package eu.dfence.register.it.browser;

import eu.dfence.register.it.Built;
import eu.dfence.register.it.Folders;
import eu.dfence.register.it.QuickPasswords;
import eu.dfence.register.launcher.Register;

/** The register as ./run starts it, once for all browser tests. It stops with the tests. */
final class RunningRegister {
    private static Register register;

    private RunningRegister() {}

    static synchronized Register get() {
        if (register == null) {
            Folders.delete(Built.home("browser"));
            register = Register.start(Built.settings("browser"));
            QuickPasswords.write(register.database());
        }
        return register;
    }
}

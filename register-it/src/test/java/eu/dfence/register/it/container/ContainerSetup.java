package eu.dfence.register.it.container;

import eu.dfence.register.it.Built;
import eu.dfence.register.it.Folders;
import eu.dfence.register.it.FreePort;
import eu.dfence.register.it.QuickPasswords;
import eu.dfence.register.launcher.Register;
import eu.dfence.register.launcher.ServerScripts;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Brings up the database before Arquillian reads arquillian.xml, and tells it where everything is. */
public class ContainerSetup implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(OneDeployment.class);
        Folders.delete(Built.home("container"));
        Register register = Register.withoutServer(Built.settings("container"));
        QuickPasswords.write(register.database());
        ServerScripts scripts = ServerScripts.write(Built.home("container").resolve("scripts"), register.database());
        int port = FreePort.any();
        System.setProperty(
                "register.it.micro", Built.runtime().resolve("payara-micro.jar").toString());
        System.setProperty(
                "register.it.tmp", Built.home("container").resolve("tmp").toString());
        System.setProperty(
                "register.it.safe", Built.home("container").resolve("safe").toString());
        System.setProperty("register.it.port", Integer.toString(port));
        System.setProperty(
                "register.it.options",
                String.join(
                        " ",
                        "--port " + port,
                        "--addlibs " + Built.runtime().resolve("mariadb-java-client.jar"),
                        "--prebootcommandfile " + scripts.preboot(),
                        "--postbootcommandfile " + scripts.postboot()));
    }
}

package eu.dfence.register.it.container;

import eu.dfence.register.it.Built;
import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the container tests: the archive that ships, test classes added, nothing removed. */
public final class Deployments {
    private Deployments() {}

    public static WebArchive register() {
        return ShrinkWrap.create(ZipImporter.class, "register.war")
                .importFrom(Built.war().toFile())
                .as(WebArchive.class)
                .addPackage(Deployments.class.getPackage())
                .addClass(Built.class)
                .addAsLibrary(doorForArquillian())
                .addAsLibrary(library(org.assertj.core.api.Assertions.class));
    }

    private static File library(Class<?> inside) {
        return new File(
                inside.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** Arquillian's own servlet and the races' are asked without a session; the register's web.xml would send them to sign in. */
    private static JavaArchive doorForArquillian() {
        return ShrinkWrap.create(JavaArchive.class, "door-for-arquillian.jar")
                .addAsManifestResource(new StringAsset("""
                        <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                          <name>door_for_arquillian</name>
                          <security-constraint>
                            <web-resource-collection>
                              <web-resource-name>Arquillian</web-resource-name>
                              <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                              <url-pattern>/race</url-pattern>
                            </web-resource-collection>
                          </security-constraint>
                        </web-fragment>
                        """), "web-fragment.xml");
    }
}

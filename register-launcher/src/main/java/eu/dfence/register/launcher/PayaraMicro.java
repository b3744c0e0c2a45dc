package eu.dfence.register.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The application server: Payara Micro as a child process with register.war in it. */
final class PayaraMicro {
    static final String NAME = "payara";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Home home;
    private final Distribution distribution;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    PayaraMicro(Home home, Distribution distribution, int port) {
        this.home = home;
        this.distribution = distribution;
        this.port = port;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/register/");
    }

    Child start(Children children, Settings settings, Database database) {
        Child child = children.start(NAME, home, command(settings, ServerScripts.write(home.temporary(), database)));
        Waiting.upTo(PATIENCE).until(() -> ready(child), child, "become ready");
        return child;
    }

    private List<String> command(Settings settings, ServerScripts scripts) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dregister.data=" + home.data());
        command.add("-Dregister.safe=" + home.safe());
        command.add("-Dregister.scanned=" + home.logs());
        command.add("-Xmx" + settings.memory().heap());
        command.addAll(settings.jit().options());
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + home.temporary(),
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Dproduct.name=",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(settings.serverOptions());
        command.addAll(List.of(
                "-jar",
                distribution.payaraMicro().toString(),
                "--nocluster",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--addlibs",
                distribution.driver().toString(),
                "--prebootcommandfile",
                scripts.preboot().toString(),
                "--postbootcommandfile",
                scripts.postboot().toString(),
                "--deploy",
                settings.war().toString()));
        return command;
    }

    /** Payara Micro calls itself ready even when the application did not come up: only the application's word counts. */
    private boolean ready(Child child) {
        boolean serverUp = child.said("ready in");
        HealthReport health = health();
        if (serverUp && !health.ready()) {
            throw new LauncherException("The register did not come up: " + health + "\n" + child.complaints());
        }
        return serverUp;
    }

    private HealthReport health() {
        HttpRequest request = HttpRequest.newBuilder(address().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return new HealthReport(answer.statusCode(), answer.body());
        } catch (IOException e) {
            return new HealthReport(0, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new HealthReport(0, "");
        }
    }
}

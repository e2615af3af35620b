/*
 * Starts Neo4j Community inside this process, for `liantu` on a machine without a Neo4j of its own.
 *
 * This file links Neo4j Community Edition, which is licensed under GPL-3.0; this file is therefore itself offered
 * under GPL-3.0 (SPDX-License-Identifier: GPL-3.0-only). The rest of the project, which speaks to it over Bolt only,
 * is Apache-2.0.
 */
package liantu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Arguments: the folder, then settings as name=value. First line of the input: the password; the end of the input stops
 * Neo4j, also while it starts, so that it cannot outlive whoever started it. Output: one line: BUSY; FAILED and why; TORN
 * and why, when a transaction log cannot be read to its end; or READY and the address.
 */
public final class LocalNeo4j {
    /** Without any use of the processor for so many seconds, a stop is not slow but stuck. */
    private static final int STUCK_SECONDS = 60;
    private static final long STEP_NANOS = 20_000_000;
    private static final Pattern LOG_READERS =
            Pattern.compile("^org\\.neo4j\\.kernel\\.(recovery|impl\\.transaction\\.log)\\.");

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        Path runFile = home.resolve("running.json");
        var input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        String password = input.readLine();
        // The system drops this lock with the process, however it ends; a lock made of a file's existence goes stale.
        var lockFile = FileChannel.open(home.resolve("lock"), CREATE, WRITE);
        var lock = lockFile.tryLock();
        if (lock == null || password == null) {
            System.out.println("BUSY");
            return;
        }
        // Whoever comes second sees by it that somebody starts, runs or stops here.
        lockFile.truncate(0).write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
        endWith(input);
        Files.deleteIfExists(runFile);
        try {
            var neo4j = start(home, args, password);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(neo4j, runFile)));
            String uri = "bolt://" + address(neo4j);
            announce(runFile, uri);
            System.out.println("READY " + uri);
        } catch (Exception error) {
            error.printStackTrace();
            System.out.println((isTorn(error) ? "TORN " : "FAILED ") + rootOf(error));
            System.exit(1);
        }
    }

    private static void endWith(BufferedReader input) {
        new Thread(() -> {
            try {
                while (input.readLine() != null) {}
            } catch (IOException error) {
                error.printStackTrace();
            }
            System.exit(0);
        }).start();
    }

    private static DatabaseManagementService start(Path home, String[] args, String password) throws Exception {
        var neo4j = new DatabaseManagementServiceBuilderImplementation(home).setConfigRaw(settings(home, args)).build();
        var system = (GraphDatabaseAPI) neo4j.database("system");
        // A store that cannot be opened or recovered leaves the service up and only the database down.
        // However long it takes: whoever started us sees whether we get on.
        while (!neo4j.database("neo4j").isAvailable(1_000)) {
            var id = ((GraphDatabaseAPI) neo4j.database("neo4j")).databaseId();
            var states = system.getDependencyResolver().resolveDependency(DatabaseStateService.class);
            var cause = states.causeOfFailure(id);
            if (cause.isPresent()) throw new IllegalStateException("the store is not available", cause.get());
        }
        // Asked on every start, so that neither a lost password file nor a replaced store locks the owner out.
        if (!isAccepted(system, password)) {
            system.executeTransactionally(
                    "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", password));
        }
        return neo4j;
    }

    private static boolean isAccepted(GraphDatabaseAPI system, String password) throws Exception {
        var login = system.getDependencyResolver()
                .resolveDependency(AuthManager.class)
                .login(AuthToken.newBasicAuthToken("neo4j", password), ClientConnectionInfo.EMBEDDED_CONNECTION);
        return login.subject().getAuthenticationResult() == AuthenticationResult.SUCCESS;
    }

    private static Map<String, String> settings(Path home, String[] args) {
        var settings = new HashMap<String, String>();
        settings.put("server.bolt.enabled", "true");
        settings.put("server.bolt.listen_address", "127.0.0.1:0");
        settings.put("server.http.enabled", "false");
        // Embedded, Neo4j asks for no password and lets LOAD CSV read every file and address.
        settings.put("dbms.security.auth_enabled", "true");
        settings.put("dbms.security.allow_csv_import_from_file_urls", "false");
        settings.put("server.directories.import", home.resolve("import").toString());
        settings.put("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0");
        settings.put("dbms.usage_report.enabled", "false");
        // Requests bring a limit of their own; this one is for a load of facts on a slow machine.
        settings.put("db.transaction.timeout", "6h");
        settings.put("db.lock.acquisition.timeout", "30s");
        // Otherwise an empty store takes half a gigabyte, and a busy one keeps two of history.
        settings.put("db.tx_log.rotation.size", "32m");
        settings.put("db.tx_log.rotation.retention_policy", "128m size");
        // A full disk then ends a transaction before it is begun, and not in the middle of its record.
        settings.put("db.tx_log.preallocate", "true");
        settings.put("db.logs.query.enabled", "OFF");
        // Otherwise a longer string or list is another plan, which takes seconds (docs/decisions/0013).
        settings.put("internal.cypher.use_parameter_size", "false");
        // Otherwise a stop waits for two seconds of silence several times over: ten seconds in all.
        settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
        for (int i = 1; i < args.length; i++) {
            String[] setting = args[i].split("=", 2);
            settings.put(setting[0], setting[1]);
        }
        return settings;
    }

    private static String address(DatabaseManagementService neo4j) {
        var system = (GraphDatabaseAPI) neo4j.database("system");
        var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return "127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    /** By renaming, so that nobody reads half of it. */
    private static void announce(Path runFile, String uri) throws IOException {
        Path draft = runFile.resolveSibling("running.json.draft");
        Files.writeString(draft, "{ \"pid\": %d, \"uri\": \"%s\" }%n".formatted(ProcessHandle.current().pid(), uri));
        Files.move(draft, runFile, ATOMIC_MOVE);
    }

    private static void stop(DatabaseManagementService neo4j, Path runFile) {
        var watchdog = new Thread(LocalNeo4j::haltWhenStuck);
        watchdog.setDaemon(true);
        watchdog.start();
        try {
            Files.deleteIfExists(runFile);
        } catch (IOException error) {
            error.printStackTrace();
        }
        neo4j.shutdown();
    }

    private static void haltWhenStuck() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long seen = system.getProcessCpuTime();
        for (int still = 0; still < STUCK_SECONDS; still++) {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException interrupted) {
                return;
            }
            long used = system.getProcessCpuTime();
            if (used - seen < STEP_NANOS) continue;
            seen = used;
            still = -1;
        }
        Runtime.getRuntime().halt(2);
    }

    /** What could not be read is a log, and not for want of space or of permission, nor because the disk fails. */
    private static boolean isTorn(Throwable error) {
        boolean isLog = false;
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException) return false;
            String words = String.valueOf(cause.getMessage());
            if (words.contains("No space left") || words.contains("Input/output error")) return false;
            for (var frame : cause.getStackTrace()) isLog |= LOG_READERS.matcher(frame.getClassName()).find();
        }
        return isLog;
    }

    private static String rootOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) root = root.getCause();
        return root.toString().replaceAll("\\s+", " ");
    }
}

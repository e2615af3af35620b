/*
 * Neo4j's offline importer, for what an empty store begins with.
 *
 * This file links Neo4j Community Edition, which is licensed under GPL-3.0; this file is therefore itself offered
 * under GPL-3.0 (SPDX-License-Identifier: GPL-3.0-only). The rest of the project is Apache-2.0.
 */
package liantu;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.InputIterable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.PropertySizeCalculator;
import org.neo4j.batchimport.api.input.ReadableGroups;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.Config;
import org.neo4j.importer.ImportCommand;
import org.neo4j.internal.schema.SchemaCommand;
import org.neo4j.internal.schema.SchemaDescriptor;
import org.neo4j.internal.schema.SchemaTokens;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.logging.InternalLogProvider;
import org.neo4j.logging.internal.LogService;
import org.neo4j.memory.MemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.token.TokenHolders;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Arguments: the folder to write to, then those of `neo4j-admin database import full`. The end of the input ends it, so that it cannot outlive whoever started it.
 */
@Command(name = "full")
public final class OfflineImport extends ImportCommand.Full {
    /** Stands for a list without items, which the importer would leave out. */
    private static final String EMPTY = "\u001e";

    private OfflineImport(ExecutionContext context) {
        super(context);
    }

    public static void main(String[] args) {
        endWith(System.in);
        Path home = Path.of(args[0]);
        var command = new CommandLine(new OfflineImport(new ExecutionContext(home, home)));
        System.exit(command.execute(Arrays.copyOfRange(args, 1, args.length)));
    }

    private static void endWith(InputStream input) {
        var watch = new Thread(() -> {
            try {
                while (input.read() >= 0) {}
            } catch (IOException error) {
                error.printStackTrace();
            }
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }

    /** Which the parent of this command would say. */
    @Override
    public boolean allowEnterpriseFeatures() {
        return false;
    }

    @Override
    protected void doImport(
            FileSystemAbstraction fileSystem,
            DatabaseLayout layout,
            Config config,
            JobScheduler scheduler,
            InternalLogProvider logProvider,
            PageCacheTracer pageCacheTracer,
            CursorContextFactory contextFactory,
            Configuration importConfig,
            LogService logService,
            PrintStream out,
            PrintStream err,
            boolean verbose,
            Collector bad,
            MemoryTracker memory,
            Input input)
            throws IOException {
        super.doImport(
                fileSystem,
                layout,
                config,
                scheduler,
                logProvider,
                pageCacheTracer,
                contextFactory,
                importConfig,
                logService,
                out,
                err,
                verbose,
                bad,
                memory,
                new WithEmptyLists(input));
    }

    private record WithEmptyLists(Input input) implements Input {
        @Override
        public InputIterable nodes(Collector bad) {
            return marked(input.nodes(bad));
        }

        @Override
        public InputIterable relationships(Collector bad) {
            return marked(input.relationships(bad));
        }

        @Override
        public IdType idType() {
            return input.idType();
        }

        @Override
        public ReadableGroups groups() {
            return input.groups();
        }

        @Override
        public Estimates validateAndEstimate(PropertySizeCalculator sizes) throws IOException {
            return input.validateAndEstimate(sizes);
        }

        @Override
        public Map<String, SchemaDescriptor> referencedNodeSchema(TokenHolders tokens) {
            return input.referencedNodeSchema(tokens);
        }

        @Override
        public List<SchemaCommand> schemaCommands() {
            return input.schemaCommands();
        }

        @Override
        public SchemaTokens schemaTokens() {
            return input.schemaTokens();
        }

        @Override
        public void close() {
            input.close();
        }

        private static InputIterable marked(InputIterable rows) {
            return () -> new Rows(rows.iterator());
        }
    }

    private record Rows(InputIterator rows) implements InputIterator {
        @Override
        public InputChunk newChunk() {
            return new Chunk(rows.newChunk());
        }

        @Override
        public boolean next(InputChunk chunk) throws IOException {
            return rows.next(((Chunk) chunk).rows());
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }

    private record Chunk(InputChunk rows) implements InputChunk {
        @Override
        public boolean next(InputEntityVisitor visitor) throws IOException {
            return rows.next(new InputEntityVisitor.Delegate(visitor) {
                @Override
                public boolean property(String name, Object value) {
                    boolean isEmpty = value instanceof String[] list && list.length == 1 && list[0].equals(EMPTY);
                    return super.property(name, isEmpty ? new String[0] : value);
                }
            });
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}

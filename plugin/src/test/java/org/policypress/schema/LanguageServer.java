package org.policypress.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The npm package {@code yaml-language-server}, which editors run, spoken to by the Language Server
 * Protocol over its standard streams. Where CI is true it must be there; {@code .ci/run} installs
 * it.
 */
final class LanguageServer implements AutoCloseable {
  private static final Path SERVER =
      Path.of(
          "target",
          "editor",
          "node_modules",
          "yaml-language-server",
          "bin",
          "yaml-language-server");
  private static final int SECONDS = 120;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Process process;
  private final OutputStream out;
  private final AtomicInteger nextId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<JsonNode>> diagnostics = new ConcurrentHashMap<>();
  private final CompletableFuture<Boolean> configured = new CompletableFuture<>();

  private LanguageServer(Process process) {
    this.process = process;
    this.out = process.getOutputStream();
  }

  /** Starts the server and greets it, or fails where it is not installed. */
  static LanguageServer start() throws Exception {
    if (!Files.isRegularFile(SERVER)) {
      fail(
          "yaml-language-server is not installed: copy plugin/src/test/editor to"
              + " plugin/target/editor and run `npm ci` there");
    }
    Process process =
        new ProcessBuilder("node", SERVER.toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    LanguageServer server = new LanguageServer(process);
    Thread listener = new Thread(server::listen, "language server");
    listener.setDaemon(true);
    listener.start();
    server.request(
        "initialize",
        """
        {"processId": null, "rootUri": null, "capabilities": {
          "workspace": {"configuration": true},
          "textDocument": {"hover": {"contentFormat": ["markdown"]}}}}
        """);
    server.send("initialized", null, NODES.objectNode());
    server.configured.get(SECONDS, TimeUnit.SECONDS);
    return server;
  }

  /** Opens a file with this text, whatever lies on the disk, and waits for what is marked in it. */
  JsonNode open(Path file, String text) throws Exception {
    CompletableFuture<JsonNode> published = new CompletableFuture<>();
    diagnostics.put(uri(file), published);
    ObjectNode document =
        NODES
            .objectNode()
            .put("uri", uri(file))
            .put("languageId", "yaml")
            .put("version", 1)
            .put("text", text);
    send("textDocument/didOpen", null, NODES.objectNode().set("textDocument", document));
    return published.get(SECONDS, TimeUnit.SECONDS);
  }

  /** Closes a file. */
  void close(Path file) throws IOException {
    diagnostics.remove(uri(file));
    send("textDocument/didClose", null, at(file));
  }

  /** What the editor offers at a place; lines and columns count from 0. */
  JsonNode complete(Path file, int line, int column) throws Exception {
    return request("textDocument/completion", at(file, line, column)).path("items");
  }

  /** What the editor shows under the pointer; lines and columns count from 0. */
  String hover(Path file, int line, int column) throws Exception {
    JsonNode hover = request("textDocument/hover", at(file, line, column));
    return hover.path("contents").path("value").asString("");
  }

  @Override
  public void close() {
    process.destroy();
  }

  private static String uri(Path file) {
    return file.toAbsolutePath().normalize().toUri().toString();
  }

  private static ObjectNode at(Path file) {
    ObjectNode document = NODES.objectNode().put("uri", uri(file));
    return NODES.objectNode().set("textDocument", document);
  }

  private static ObjectNode at(Path file, int line, int column) {
    ObjectNode position = NODES.objectNode().put("line", line).put("character", column);
    return at(file).set("position", position);
  }

  private JsonNode request(String method, String parameters) throws Exception {
    return request(method, JSON.readTree(parameters));
  }

  private JsonNode request(String method, JsonNode parameters)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    int id = nextId.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    send(method, id, parameters);
    return answer.get(SECONDS, TimeUnit.SECONDS);
  }

  private void send(String method, @Nullable Integer id, JsonNode parameters) throws IOException {
    ObjectNode message = NODES.objectNode().put("jsonrpc", "2.0").put("method", method);
    if (id != null) {
      message.put("id", id);
    }
    write(message.set("params", parameters));
  }

  private synchronized void write(JsonNode message) throws IOException {
    byte[] body = JSON.writeValueAsBytes(message);
    out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8));
    out.write(body);
    out.flush();
  }

  private void listen() {
    try (InputStream in = new BufferedInputStream(process.getInputStream())) {
      while (true) {
        hear(JSON.readTree(in.readNBytes(length(in))));
      }
    } catch (IOException | RuntimeException end) {
      configured.completeExceptionally(end);
      answers.values().forEach(answer -> answer.completeExceptionally(end));
      diagnostics.values().forEach(published -> published.completeExceptionally(end));
    }
  }

  /** Reads the head of a message: the number of its bytes. */
  private static int length(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the language server has ended");
      }
      head.append((char) next);
    }
    return Integer.parseInt(head.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
  }

  private void hear(JsonNode message) throws IOException {
    String method = message.path("method").asString("");
    JsonNode parameters = message.path("params");
    if (method.isEmpty()) {
      CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt());
      if (answer != null) {
        answer.complete(message.path("result"));
      }
    } else if (method.equals("textDocument/publishDiagnostics")) {
      CompletableFuture<JsonNode> published = diagnostics.get(parameters.path("uri").asString(""));
      if (published != null) {
        published.complete(parameters.path("diagnostics"));
      }
    } else if (message.has("id")) {
      JsonNode result =
          method.equals("workspace/configuration") ? settings(parameters) : NODES.nullNode();
      ObjectNode answer = NODES.objectNode().put("jsonrpc", "2.0");
      answer.set("id", message.path("id"));
      write(answer.set("result", result));
      if (method.equals("workspace/configuration")) {
        configured.complete(true);
      }
    }
  }

  /** The settings of an editor as it is installed, without the catalogue that it would fetch. */
  private static ArrayNode settings(JsonNode parameters) {
    ArrayNode settings = NODES.arrayNode();
    for (JsonNode item : parameters.path("items")) {
      settings.add(
          item.path("section").asString("").equals("yaml")
              ? JSON.readTree(
                  """
                  {"validate": true, "hover": true, "completion": true,
                   "schemaStore": {"enable": false}}
                  """)
              : NODES.objectNode());
    }
    return settings;
  }
}

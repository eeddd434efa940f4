package org.policypress.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Reads the javadoc of the model by the Java compiler's own parser: class files have none. The
 * texts that come out stand in the schemas, which are committed, so only a build needs this.
 */
final class ModelJavadoc {
  private static final Path MODEL = Path.of("src", "main", "java", "org", "policypress", "model");

  private ModelJavadoc() {}

  /** What the model says of its types, components and constants. */
  static ModelTexts read() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> folder = Files.list(MODEL);
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = folder.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree source : task.parse()) {
        new Types(docs, texts).scan(source, "");
      }
    }
    return new ModelTexts(texts);
  }

  /** Goes through the types of a file; the value handed down is the name of the outer type. */
  private static final class Types extends TreePathScanner<@Nullable Void, String> {
    private final DocTrees docs;
    private final Map<String, String> texts;

    Types(DocTrees docs, Map<String, String> texts) {
      this.docs = docs;
      this.texts = texts;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, String outer) {
      String name = outer + type.getSimpleName();
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        texts.put(name, text(comment.getFullBody()));
        for (DocTree tag : comment.getBlockTags()) {
          if (tag instanceof ParamTree param && !param.isTypeParameter()) {
            texts.put(name + "#" + param.getName(), text(param.getDescription()));
          }
        }
      }
      if (type.getKind() == Tree.Kind.ENUM) {
        constants(type, name);
      }
      return super.visitClass(type, name + ".");
    }

    private void constants(ClassTree type, String name) {
      for (Tree member : type.getMembers()) {
        DocCommentTree comment = docs.getDocCommentTree(new TreePath(getCurrentPath(), member));
        if (member instanceof VariableTree constant && comment != null) {
          texts.put(name + "#" + constant.getName(), text(comment.getFullBody()));
        }
      }
    }

    /** The first paragraph as plain text; what stands as code there stands in quotes here. */
    private static String text(List<? extends DocTree> parts) {
      StringBuilder text = new StringBuilder();
      for (DocTree part : parts) {
        if (part instanceof StartElementTree element && element.getName().contentEquals("p")) {
          break;
        } else if (part instanceof LiteralTree literal) {
          text.append('“').append(literal.getBody().getBody()).append('”');
        } else if (part instanceof TextTree plain) {
          text.append(plain.getBody());
        }
      }
      return text.toString().strip().replaceAll("\\s+", " ");
    }
  }
}

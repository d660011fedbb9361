package org.gongbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Small files, small methods, few parameters: split what grows out of them.
class SizeTest {
  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_METHOD = 60;
  private static final int MOST_PARAMETERS = 7;

  @Test
  void noFileIsTooLong() {
    List<String> wrong = new ArrayList<>();
    for (Path file : SourceTree.main()) {
      long lines = SourceTree.read(file).lines().count();
      if (lines > LONGEST_FILE) {
        wrong.add(file + ": " + lines + " lines");
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noMethodIsTooLongAndNoConstructorTakesTooMuch() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> wrong = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(SourceTree.main()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Measure(unit, positions, wrong), null);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static final class Measure extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> wrong;

    Measure(CompilationUnitTree unit, SourcePositions positions, List<String> wrong) {
      this.unit = unit;
      this.positions = positions;
      this.wrong = wrong;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      boolean record = type.getKind() == com.sun.source.tree.Tree.Kind.RECORD;
      type.getMembers().stream()
          .filter(MethodTree.class::isInstance)
          .map(MethodTree.class::cast)
          .forEach(method -> measure(type, method, record));
      return super.visitClass(type, null);
    }

    private void measure(ClassTree type, MethodTree method, boolean record) {
      LineMap lines = unit.getLineMap();
      long start = positions.getStartPosition(unit, method);
      long end = positions.getEndPosition(unit, method);
      if (start < 0 || end < 0) {
        return;
      }
      String name = type.getSimpleName() + "." + method.getName();
      long length = lines.getLineNumber(end) - lines.getLineNumber(start) + 1;
      if (length > LONGEST_METHOD) {
        wrong.add(name + ": " + length + " lines");
      }
      boolean override = method.getModifiers().getAnnotations().toString().contains("Override");
      if (!record && !override && method.getParameters().size() > MOST_PARAMETERS) {
        wrong.add(name + ": " + method.getParameters().size() + " parameters");
      }
    }
  }
}

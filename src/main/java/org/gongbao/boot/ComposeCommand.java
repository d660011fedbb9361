package org.gongbao.boot;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongbao.app.PageExporter.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao compose INPUT --frames OUT.json`: the laid-out pages as data; `-` is standard output.
@Command(name = "compose")
final class ComposeCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1")
  private String input = "";

  @Option(names = "--frames", required = true)
  private Path frames = Path.of("-");

  @Option(names = "--style")
  private @Nullable String style;

  ComposeCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Input.Given given = Input.read(input, program.libraries(), new RandomIds(), System.in);
    Request request = StyleChoice.request(program, given, style);
    if (frames.toString().equals("-")) {
      program.pages().frames(request, program.out());
      program.out().flush();
    } else {
      program.pages().frames(request, frames);
      program.say("command.exported", frames);
    }
    return 0;
  }
}

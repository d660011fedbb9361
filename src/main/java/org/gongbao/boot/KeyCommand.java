package org.gongbao.boot;

import java.io.Console;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongbao.app.Keyring;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.OwnKey;
import org.gongbao.app.People;
import org.gongbao.l10n.Problem;
import org.gongbao.l10n.ProblemException;
import org.gongbao.review.sign.Fingerprint;
import org.gongbao.review.sign.KeyFile;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.review.sign.Role;
import org.gongbao.review.sign.TrustedKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `gongbao key new|passphrase|export|list|trust|revoke`: the keys of this user, and those a
/// library relies on.
@Command(name = "key")
final class KeyCommand {
  private final Program program;

  KeyCommand(Program program) {
    this.program = program;
  }

  static CommandLine line(Program program) {
    KeyCommand key = new KeyCommand(program);
    return new CommandLine(key)
        .addSubcommand(key.new Making())
        .addSubcommand(key.new Changing())
        .addSubcommand(key.new Exporting())
        .addSubcommand(key.new Listing())
        .addSubcommand(key.new Trusting())
        .addSubcommand(key.new Revoking());
  }

  private Keyring keyring() {
    return program.libraries().keys();
  }

  /// `gongbao key new --name N [--passphrase-file F]`: prints name and fingerprint.
  @Command(name = "new")
  private final class Making implements Callable<Integer> {
    @Option(names = "--name", required = true)
    private String name = "";

    @Option(names = "--passphrase-file")
    private @Nullable String passphrase;

    @Override
    public Integer call() {
      OwnKey made = keyring().make(name, new Passphrases(program).of(passphrase, true));
      program.out().println(KeyList.line(made.part()));
      program.say("people.said.made", made.part().name(), made.file());
      return 0;
    }
  }

  /// `gongbao key export [--name N] [-o F]`: the public part.
  @Command(name = "export")
  private final class Exporting implements Callable<Integer> {
    @Option(names = "--name")
    private @Nullable String name;

    @Option(names = {"-o", "--output"})
    private Path output = Path.of("-");

    @Override
    public Integer call() {
      OwnKey key = own(name);
      if (output.toString().equals("-")) {
        program.out().print(KeyFile.writePublic(key.part()));
      } else {
        keyring().export(key, output);
        program.say("people.said.exported", key.part().name(), output);
      }
      return 0;
    }
  }

  /// The key of that name, or the only one.
  private OwnKey own(@Nullable String name) {
    if (name != null) {
      return keyring().find(name);
    }
    List<OwnKey> keys = keyring().keys();
    return switch (keys.size()) {
      case 0 -> throw new ProblemException(Problem.usage("GB-K08", "people.fault.none"));
      case 1 -> keys.getFirst();
      default -> throw Program.wrong("--name", "");
    };
  }

  /// `gongbao key passphrase [--name N] [--passphrase-file F] [--new-passphrase-file F]`.
  @Command(name = "passphrase")
  private final class Changing implements Callable<Integer> {
    @Option(names = "--name")
    private @Nullable String name;

    @Option(names = "--passphrase-file")
    private @Nullable String passphrase;

    @Option(names = "--new-passphrase-file")
    private @Nullable String another;

    @Override
    public Integer call() {
      OwnKey key = own(name);
      Passphrases passphrases = new Passphrases(program);
      char[] before = passphrases.of(passphrase, false);
      keyring().change(key, before, passphrases.another(another));
      program.say("people.said.passphrase", key.part().name());
      return 0;
    }
  }

  /// `gongbao key list [L] [--format text|json]`: the keys of this user, or those of a library.
  @Command(name = "list")
  private final class Listing implements Callable<Integer> {
    @Parameters(arity = "0..1")
    private @Nullable Path library;

    @Option(names = "--format")
    private String format = "text";

    @Override
    public Integer call() {
      if (!List.of("text", "json").contains(format)) {
        throw Program.wrong("--format", format);
      }
      KeyList list = new KeyList(program.messages());
      if (library == null) {
        List<OwnKey> own = keyring().keys();
        print(list.lines(own), list.json(own));
        keyring().unusable().forEach(file -> program.say("people.fault.damaged", file));
        return 0;
      }
      try (OpenLibrary open = program.libraries().open(library)) {
        People people = open.people();
        print(list.lines(people.keys(), people.all()), list.json(people.keys(), people.all()));
        return 0;
      }
    }

    private void print(List<String> lines, String json) {
      if (format.equals("json")) {
        program.out().println(json);
      } else {
        lines.forEach(program.out()::println);
      }
    }
  }

  /// `gongbao key trust L FILE [--person N] [--roles R,…] [--fingerprint F]`: without the
  /// fingerprint it is shown and asked about.
  @Command(name = "trust")
  private final class Trusting implements Callable<Integer> {
    @Parameters(index = "0", arity = "1")
    private Path library = Path.of("");

    @Parameters(index = "1", arity = "1")
    private Path file = Path.of("");

    @Option(names = "--person")
    private @Nullable String person;

    @Option(names = "--roles", split = "[,，]")
    private List<String> roles = List.of();

    @Option(names = "--fingerprint")
    private @Nullable String fingerprint;

    @Override
    public Integer call() {
      Set<Role> wanted = EnumSet.noneOf(Role.class);
      roles.forEach(one -> wanted.add(role(one)));
      PublicPart part = Keyring.readPublic(file);
      compare(part);
      try (OpenLibrary open = program.writable(library, false)) {
        People people = open.people();
        String name = person == null ? part.name() : person;
        people.trust(part, name, wanted);
        program.out().println(KeyList.line(part));
        program.say("people.said.trusted", part.name(), name.strip());
        return 0;
      }
    }

    private void compare(PublicPart part) {
      String shown = part.fingerprint().grouped();
      if (fingerprint != null) {
        boolean same = Fingerprint.read(fingerprint).equals(Optional.of(part.fingerprint()));
        if (!same) {
          throw new ProblemException(
              Problem.usage("GB-K13", "people.fault.fingerprint", part.name(), shown));
        }
        return;
      }
      Console console =
          Passphrases.terminal()
              .orElseThrow(
                  () ->
                      new ProblemException(
                          Problem.usage("GB-K19", "people.fault.uncompared", part.name(), shown)));
      String asked = program.messages().get("people.ask.trust", part.name(), shown);
      String said = console.readLine("%s", asked);
      String yes = program.messages().get("people.ask.yes");
      if (said == null || !said.strip().toLowerCase(Locale.ROOT).matches(yes)) {
        throw new ProblemException(
            Problem.usage("GB-K13", "people.fault.fingerprint", part.name(), shown));
      }
    }

    private static Role role(String name) {
      try {
        return Role.valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
      } catch (IllegalArgumentException none) {
        throw Program.wrong("--roles", name);
      }
    }
  }

  /// `gongbao key revoke L NAME|FINGERPRINT --reason R [--from DAY]`; `--undo` instead of a reason
  /// takes that back, as long as it is the same day.
  @Command(name = "revoke")
  private final class Revoking implements Callable<Integer> {
    @Parameters(index = "0", arity = "1")
    private Path library = Path.of("");

    @Parameters(index = "1", arity = "1")
    private String key = "";

    @Option(names = "--reason")
    private String reason = "";

    @Option(names = "--undo")
    private boolean undo;

    @Option(names = "--from")
    private @Nullable String from;

    @Override
    public Integer call() {
      if (reason.isBlank() != undo) {
        throw Program.wrong("--reason", reason);
      }
      Optional<LocalDate> day = Optional.ofNullable(from).map(Revoking::day);
      try (OpenLibrary open = program.writable(library, false)) {
        People people = open.people();
        TrustedKey found = find(people);
        if (undo) {
          people.takeBack(found);
          program.out().println(KeyList.line(found.part()));
          program.say("people.said.taken-back", found.part().name());
          return 0;
        }
        Instant since =
            day.map(one -> one.atStartOfDay(ZoneId.systemDefault()).toInstant())
                .orElseGet(people::now);
        people.revoke(found, since, reason);
        program.out().println(KeyList.line(found.part()));
        program.say("people.said.revoked", found.part().name());
        return 0;
      }
    }

    private TrustedKey find(People people) {
      Optional<Fingerprint> print = Fingerprint.read(key);
      List<TrustedKey> found =
          people.keys().stream()
              .filter(one -> one.isRevoked() == undo)
              .filter(
                  one ->
                      one.part().name().equals(key.strip())
                          || print.equals(Optional.of(one.part().fingerprint())))
              .toList();
      if (found.size() == 1) {
        return found.getFirst();
      }
      throw new ProblemException(
          Problem.usage(
              "GB-K20", found.isEmpty() ? "people.fault.no-such" : "people.fault.several", key));
    }

    private static LocalDate day(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException noDay) {
        throw Program.wrong("--from", text);
      }
    }
  }
}

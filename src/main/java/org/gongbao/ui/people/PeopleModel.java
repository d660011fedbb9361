package org.gongbao.ui.people;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gongbao.app.Access;
import org.gongbao.app.Keyring;
import org.gongbao.app.OpenLibrary;
import org.gongbao.app.OwnKey;
import org.gongbao.app.People;
import org.gongbao.review.sign.Person;
import org.gongbao.review.sign.PublicPart;
import org.gongbao.review.sign.Role;
import org.gongbao.review.sign.TrustedKey;
import org.gongbao.ui.work.BusyModel;

/// People and keys of the open library and keys of this machine. Everything is done by tasks, and
/// what is shown is read anew after each.
final class PeopleModel {
  private final Keyring keyring;
  private final BusyModel busy;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private Optional<OpenLibrary> library = Optional.empty();

  PeopleModel(Keyring keyring, BusyModel busy) {
    this.keyring = keyring;
    this.busy = busy;
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void open(Optional<OpenLibrary> opened) {
    library = opened;
    shown.set(Shown.NOTHING);
    reload();
  }

  boolean isWritable() {
    return library.filter(open -> open.access() instanceof Access.Writable).isPresent();
  }

  void reload() {
    OpenLibrary read = library.orElse(null);
    if (read != null) {
      busy.run("people.busy.reading", progress -> look(read.people()), this::show);
    }
  }

  private Shown look(People people) {
    return new Shown(people.all(), people.keys(), keyring.keys(), keyring.unusable());
  }

  private void show(Shown now) {
    shown.set(now);
  }

  void add(String name, Set<Role> roles) {
    change(people -> people.add(name, roles));
  }

  void change(Person person, String name, Set<Role> roles) {
    if (!person.name().equals(name.strip()) || !person.roles().equals(roles)) {
      change(people -> people.change(person, name, roles));
    }
  }

  void retire(Person person, Runnable done) {
    change(people -> people.retire(person), done);
  }

  void reinstate(Person person) {
    change(people -> people.reinstate(person));
  }

  void revoke(TrustedKey key, Instant from, String reason) {
    change(people -> people.revoke(key, from, reason));
  }

  /// True while it can be taken back that a key was revoked.
  boolean canTakeBack(TrustedKey key) {
    return library.filter(open -> open.people().canTakeBack(key)).isPresent();
  }

  void takeBack(TrustedKey key) {
    change(people -> people.takeBack(key));
  }

  /// Trusts a key as that of a person, who is added when there is none.
  void trust(PublicPart part, Optional<Person> owner) {
    change(
        people -> {
          if (owner.isPresent()) {
            people.trust(part, owner.get().id());
          } else {
            people.trust(part, part.name(), Set.of());
          }
        });
  }

  private void change(Consumer<People> act) {
    change(act, () -> {});
  }

  private void change(Consumer<People> act, Runnable done) {
    if (isWritable()) {
      People people = library.orElseThrow().people();
      busy.runThrough(
          "people.busy.keeping",
          progress -> {
            act.accept(people);
            return look(people);
          },
          now -> {
            show(now);
            done.run();
          });
    }
  }

  /// Makes a key on this machine.
  void make(String name, char[] passphrase, Consumer<OwnKey> done) {
    busy.runThrough(
        "people.busy.making",
        progress -> keyring.make(name, passphrase),
        made -> {
          done.accept(made);
          reload();
        });
  }

  void passphrase(OwnKey key, char[] before, char[] after, Runnable done) {
    busy.runThrough(
        "people.busy.keeping",
        progress -> {
          keyring.change(key, before, after);
          return key;
        },
        changed -> done.run());
  }

  void export(OwnKey key, Path target, Runnable done) {
    busy.runThrough(
        "people.busy.keeping",
        progress -> {
          keyring.export(key, target);
          return target;
        },
        written -> done.run());
  }

  void readPublic(Path file, Consumer<PublicPart> done) {
    busy.run("people.busy.reading", progress -> Keyring.readPublic(file), done);
  }
}

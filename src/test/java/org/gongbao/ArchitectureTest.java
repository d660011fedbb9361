package org.gongbao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The rooms of design §2 and who may enter them.
class ArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void enoughClassesWereSeen() {
    assertTrue(ALL.size() > 150, ALL.size() + " classes");
  }

  @Test
  void arrowsPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("model")
        .definedBy("org.gongbao.model..")
        .layer("l10n")
        .definedBy("org.gongbao.l10n..")
        .layer("edit")
        .definedBy("org.gongbao.edit..")
        .layer("layout")
        .definedBy("org.gongbao.layout..")
        .layer("check")
        .definedBy("org.gongbao.check..")
        .layer("review")
        .definedBy("org.gongbao.review..")
        .layer("store")
        .definedBy("org.gongbao.store..")
        .layer("exchange")
        .definedBy("org.gongbao.exchange..")
        .layer("app")
        .definedBy("org.gongbao.app..")
        .layer("ui")
        .definedBy("org.gongbao.ui..")
        .layer("boot")
        .definedBy("org.gongbao.boot..")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("l10n")
        .mayNotAccessAnyLayer()
        .whereLayer("edit")
        .mayOnlyAccessLayers("model")
        .whereLayer("layout")
        .mayOnlyAccessLayers("model")
        .whereLayer("review")
        .mayOnlyAccessLayers("model", "edit")
        .whereLayer("check")
        .mayOnlyAccessLayers("model", "edit", "layout")
        .whereLayer("store")
        .mayOnlyAccessLayers("model", "edit", "l10n", "review")
        .whereLayer("exchange")
        .mayOnlyAccessLayers("model", "l10n", "layout")
        .whereLayer("app")
        .mayOnlyAccessLayers(
            "model", "edit", "l10n", "store", "exchange", "layout", "review", "check")
        .whereLayer("ui")
        .mayOnlyAccessLayers(
            "model", "edit", "l10n", "exchange", "app", "layout", "review", "check")
        .whereLayer("boot")
        .mayNotBeAccessedByAnyLayer()
        .because("an arrow the other way makes two rooms one; move the code to where it belongs")
        .check(ALL);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.gongbao.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void javaFxStaysInTheWindow() {
    noClasses()
        .that(
            not(resideInAPackage("org.gongbao.ui.."))
                .and(not(resideInAPackage("org.gongbao.boot.."))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..", "org.fxmisc..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .because("everything but the window must run without one")
        .check(ALL);
  }

  @Test
  void sqlStaysInTheStore() {
    noClasses()
        .that(not(resideInAPackage("org.gongbao.store..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
        .because("app asks store for values")
        .check(ALL);
  }

  @Test
  void formatLibrariesStayAtTheEdge() {
    noClasses()
        .that(not(resideInAPackage("org.gongbao.exchange..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache..", "org.jsoup..", "org.mozilla..", "org.ofdrw..", "com.google.zxing..")
        .because("their types never leave exchange")
        .check(ALL);
    noClasses()
        .that(
            not(resideInAPackage("org.gongbao.store.."))
                .and(not(resideInAPackage("org.gongbao.exchange..")))
                .and(not(resideInAPackage("org.gongbao.boot.."))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .because("JSON is a form of storage and of reports")
        .check(ALL);
  }

  @Test
  void clockAndChanceAreHandedIn() {
    noClasses()
        .that(not(resideInAPackage("org.gongbao.boot..")))
        .should()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .orShould()
        .callConstructor(Random.class)
        .orShould()
        .callConstructor(java.security.SecureRandom.class)
        .because("boot passes clock, language and ids in, so that tests can")
        .check(ALL);
  }

  @Test
  void threadsComeFromTheTaskRunner() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.gongbao.app.ThreadTasks")
        .and()
        .haveNameNotMatching("org\\.gongbao\\.app\\.ThreadTasks\\$.*")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Executors.class)
        .orShould()
        .callConstructor(Thread.class)
        .orShould()
        .callConstructor(Thread.class, Runnable.class)
        .orShould()
        .callMethod(Thread.class, "ofPlatform")
        .orShould()
        .callMethod(Thread.class, "ofVirtual")
        .orShould()
        .callMethod(Thread.class, "startVirtualThread", Runnable.class)
        .because("only app.ThreadTasks makes threads")
        .check(ALL);
  }

  @Test
  void nothingIsGlobalAndMutable() {
    noFields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .areNotEnums()
        .should()
        .notBeFinal()
        .because("state belongs to an object somebody made")
        .check(ALL);
  }

  @Test
  void namesSayTheRole() {
    classes()
        .should()
        .haveSimpleNameNotEndingWith("Manager")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Impl")
        .check(ALL);
  }

  @Test
  void everyPackageIsNullMarked() {
    TreeSet<String> packages = new TreeSet<>();
    ALL.forEach(type -> packages.add(type.getPackageName()));
    List<String> unmarked =
        packages.stream()
            .filter(
                name ->
                    ALL.stream()
                        .noneMatch(
                            type ->
                                type.getName().equals(name + ".package-info")
                                    && type.isAnnotatedWith(NullMarked.class)))
            .toList();
    assertEquals(List.of(), unmarked);
  }
}

package reelcost;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom, and what nobody may use. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "reelcost");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("reelcost");

    @Test
    void there_is_something_to_check() {
        assertThat(CLASSES).extracting(JavaClass::getPackageName).contains("reelcost.domain.estimate");
    }

    @ParameterizedTest(name = "{0} knows {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "web|app export domain config",
                "api|app export domain config",
                "app|store domain config",
                "store|domain",
                "export|domain",
                "config|",
                "domain|"
            })
    void a_package_knows_only_those_below_it(String name, String below) {
        check(knowsOnly("reelcost", name, below));
    }

    @ParameterizedTest(name = "{0} knows {1}")
    @CsvSource(
            delimiter = '|',
            value = {"money|", "media|", "rate|money media", "plan|rate money media", "estimate|plan rate money media"})
    void in_the_domain_a_package_knows_only_those_below_it(String name, String below) {
        check(knowsOnly("reelcost.domain", name, below));
    }

    @Test
    void the_domain_knows_the_jdk_money_and_statistics_and_nothing_else() {
        check(classes()
                .that()
                .resideInAPackage("reelcost.domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "reelcost.domain..",
                        "java.lang..",
                        "java.math..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "org.joda.money..",
                        "org.apache.commons.rng..",
                        "org.apache.commons.statistics..")));
    }

    @Test
    void packages_make_no_cycles() {
        check(slices().matching("reelcost.(*)..").should().beFreeOfCycles());
        check(slices().matching("reelcost.(**)").should().beFreeOfCycles());
    }

    @Test
    void the_domain_reads_no_clock() {
        check(domainNeverUses(
                "the clock",
                access -> (inPackage(access, "java.time")
                                && (access.getName().equals("now")
                                        || owner(access).equals("java.time.Clock")))
                        || (is(access, System.class)
                                && Set.of("currentTimeMillis", "nanoTime").contains(access.getName()))
                        || is(access, Date.class)));
    }

    @Test
    void the_domain_draws_no_random_numbers_without_a_seed() {
        check(domainNeverUses(
                "unseeded randomness",
                access -> ((is(access, Random.class) || is(access, SplittableRandom.class))
                                && isConstructor(access)
                                && parameters(access).isEmpty())
                        || (is(access, Math.class) && access.getName().equals("random"))
                        || (is(access, Collections.class)
                                && access.getName().equals("shuffle")
                                && parameters(access).size() == 1)
                        || (owner(access).startsWith("java.util.random.")
                                && Set.of("of", "getDefault").contains(access.getName())
                                && parameters(access).size() < 2)
                        || Set.of("java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom")
                                .contains(owner(access))
                        || (owner(access).equals("java.util.UUID")
                                && access.getName().equals("randomUUID"))));
    }

    @Test
    void the_domain_makes_no_decimals_from_doubles() {
        check(domainNeverUses(
                "BigDecimal from a double",
                access -> is(access, BigDecimal.class)
                        && (isConstructor(access) || access.getName().equals("valueOf"))
                        && !parameters(access).isEmpty()
                        && Set.of("double", "float").contains(parameters(access).get(0))));
    }

    @Test
    void persistence_stays_in_the_store() {
        check(onlyIn(
                List.of("reelcost.store.."),
                "jakarta.persistence..",
                "org.hibernate..",
                "io.quarkus.hibernate..",
                "io.quarkus.panache..",
                "io.agroal..",
                "java.sql..",
                "javax.sql.."));
    }

    @Test
    void requests_and_templates_stay_in_pages_resources_and_reports() {
        check(onlyIn(
                List.of("reelcost.web..", "reelcost.api..", "reelcost.export.."),
                "jakarta.ws.rs..",
                "org.jboss.resteasy..",
                "io.quarkus.qute.."));
        check(onlyIn(List.of("reelcost.web..", "reelcost.api.."), "io.vertx..", "io.quarkus.vertx.."));
        check(onlyIn(List.of("reelcost.web.."), "org.eclipse.microprofile.health..", "io.smallrye.health.."));
    }

    @Test
    void transactions_are_opened_by_use_cases_only() {
        check(onlyIn(List.of("reelcost.app.."), "jakarta.transaction..", "io.quarkus.narayana.."));
    }

    @Test
    void names_say_what_a_class_is() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
                .orShould()
                .haveNameMatching(".*[.$]Default[^.$]*"));
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        List<Path> packages;
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            packages = paths.filter(Files::isDirectory)
                    .filter(ArchitectureTest::hasSources)
                    .toList();
        }

        assertThat(packages).isNotEmpty().allSatisfy(directory -> assertThat(directory.resolve("package-info.java"))
                .content()
                .contains("/**"));
    }

    private static ArchRule knowsOnly(String root, String name, String below) {
        List<String> allowed = Stream.concat(
                        Stream.of(name), below == null ? Stream.empty() : Arrays.stream(below.split(" ")))
                .map(known -> root + "." + known + "..")
                .toList();
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("reelcost..")
                        .and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new)))));
    }

    private static ArchRule onlyIn(List<String> homes, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static ArchRule domainNeverUses(String what, Predicate<JavaAccess<?>> use) {
        return noClasses().that().resideInAPackage("reelcost.domain..").should().accessTargetWhere(describe(what, use));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static boolean hasSources(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean is(JavaAccess<?> access, Class<?> owner) {
        return owner(access).equals(owner.getName());
    }

    private static boolean inPackage(JavaAccess<?> access, String name) {
        return access.getTargetOwner().getPackageName().equals(name);
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }

    private static boolean isConstructor(JavaAccess<?> access) {
        return access.getName().equals("<init>");
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}

package org.openwide.stories.compose;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/**
 * Reads the settings of a service from its {@code @ConfigurationProperties} records as they stand in the sources: so that
 * it needs neither the service's classes nor its class path.
 */
final class SettingsSource {

    private static final Set<String> MUST_BE_SET = Set.of("NotNull", "NotBlank", "NotEmpty");

    private final List<ClassTree> records;

    private SettingsSource(List<ClassTree> records) {
        this.records = records;
    }

    /** Every setting below the prefixes of the service's records. */
    static List<Setting> of(String service) {
        var config = Checkout.sources(service).stream()
                .filter(source -> source.resolveSibling("").endsWith("config"))
                .toList();
        var records = parse(config).stream()
                .flatMap(unit -> recordsAmong(unit.getTypeDecls()))
                .toList();
        return records.stream()
                .flatMap(type -> new SettingsSource(records).ownSettings(type).stream())
                .toList();
    }

    private List<Setting> ownSettings(ClassTree type) {
        return annotation(type.getModifiers().getAnnotations(), "ConfigurationProperties")
                .map(annotation -> settings(type, String.join("", values(annotation)), List.of()))
                .orElse(List.of());
    }

    private List<Setting> settings(ClassTree type, String prefix, List<ClassTree> around) {
        var scopes = Stream.concat(Stream.of(type), around.stream()).toList();
        var settings = new ArrayList<Setting>();
        for (var component : components(type)) {
            var property = prefix + "."
                    + DataObjectPropertyName.toDashedForm(component.getName().toString());
            nested(component, scopes)
                    .ifPresentOrElse(
                            nested -> settings.addAll(settings(nested, property, scopes)),
                            () -> settings.add(setting(component, property)));
        }
        return settings;
    }

    /** The record that a component is of: the nearest one of that name, as in Java. */
    private Optional<ClassTree> nested(VariableTree component, List<ClassTree> scopes) {
        var name = String.valueOf(component.getType());
        return Stream.concat(scopes.stream().flatMap(scope -> recordsAmong(scope.getMembers())), records.stream())
                .filter(type -> type.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private static Stream<ClassTree> recordsAmong(List<? extends Tree> declarations) {
        return declarations.stream()
                .filter(declaration -> declaration.getKind() == Tree.Kind.RECORD)
                .map(ClassTree.class::cast);
    }

    private static Setting setting(VariableTree component, String property) {
        var annotations = component.getModifiers().getAnnotations();
        var byDefault = annotation(annotations, "DefaultValue")
                .map(annotation -> String.join(",", values(annotation)))
                .orElse(null);
        var mustBeSet = MUST_BE_SET.stream()
                .anyMatch(name -> annotation(annotations, name).isPresent());
        return new Setting(property, byDefault, mustBeSet && byDefault == null);
    }

    private static List<VariableTree> components(ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .toList();
    }

    private static Optional<? extends AnnotationTree> annotation(
            List<? extends AnnotationTree> annotations, String simpleName) {
        return annotations.stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals(simpleName))
                .findFirst();
    }

    /** The literals of an annotation's value. */
    private static List<String> values(AnnotationTree annotation) {
        return annotation.getArguments().stream()
                .flatMap(SettingsSource::literals)
                .toList();
    }

    private static Stream<String> literals(ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal -> Stream.of(String.valueOf(literal.getValue()));
            case AssignmentTree assignment -> literals(assignment.getExpression());
            case NewArrayTree array -> array.getInitializers().stream().flatMap(SettingsSource::literals);
            default -> Stream.of();
        };
    }

    private static List<CompilationUnitTree> parse(List<Path> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.openwide.stories.compose;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * A setting that a service has.
 *
 * @param property its name as a property, {@code openwide.sms.base-url}
 * @param byDefault what it is where nobody sets it; null without a default
 * @param required whether the service refuses to start without it
 */
record Setting(String property, @Nullable String byDefault, boolean required) {

    /** The environment variable as Spring Boot documents it: dots become underscores, dashes go. */
    String variable() {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** Whether Spring's own binder finds this setting in an environment variable of that name. */
    boolean isSetByVariable(String name) {
        return isFoundIn(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(name, "")));
    }

    /** Whether it is found in a config tree with a file of that name. */
    boolean isSetByFile(String name) {
        return isFoundIn(new MapPropertySource("config tree", Map.of(name, "")));
    }

    private boolean isFoundIn(PropertySource<?> source) {
        var wanted = ConfigurationPropertyName.of(property);
        for (var found : ConfigurationPropertySources.from(source)) {
            if (found.getConfigurationProperty(wanted) != null) {
                return true;
            }
        }
        return false;
    }
}

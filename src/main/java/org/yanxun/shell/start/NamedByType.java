package org.yanxun.shell.start;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.util.StringUtils;

/**
 * Looks for a bean under the name of the class that is asked for, since that is what the house's beans are called, then
 * under its short name, as the libraries' are. Only where nothing fits there are all beans gone through, which for hundreds
 * of them takes longer than to make them.
 */
final class NamedByType extends ContextAnnotationAutowireCandidateResolver {

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor descriptor) {
        String asked = super.getSuggestedName(descriptor);
        return asked == null ? named(descriptor.getDependencyType()) : asked;
    }

    private String named(Class<?> type) {
        BeanFactory beans = getBeanFactory();
        return beans != null && beans.containsBean(type.getName())
                ? type.getName()
                : StringUtils.uncapitalizeAsProperty(type.getSimpleName());
    }
}

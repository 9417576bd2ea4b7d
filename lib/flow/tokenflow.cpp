#include "flow/tokenflow.h"

#include <algorithm>
#include <array>
#include <utility>

namespace claimcheck {

namespace {

template<typename Enum>
using Name = std::pair<Enum, QLatin1String>;

constexpr std::array environmentNames{
    Name<Environment>{Environment::Dev, QLatin1String("dev")},
    Name<Environment>{Environment::Staging, QLatin1String("staging")},
    Name<Environment>{Environment::Prod, QLatin1String("prod")},
};
constexpr std::array encodingNames{
    Name<BodyEncoding>{BodyEncoding::Json, QLatin1String("json")},
    Name<BodyEncoding>{BodyEncoding::Form, QLatin1String("form")},
};
constexpr std::array authNames{
    Name<ClientAuth>{ClientAuth::Body, QLatin1String("body")},
    Name<ClientAuth>{ClientAuth::Basic, QLatin1String("basic")},
    Name<ClientAuth>{ClientAuth::BasicRaw, QLatin1String("basic-raw")},
};
constexpr std::array parameterTypeNames{
    Name<ParameterType>{ParameterType::Text, QLatin1String("text")},
    Name<ParameterType>{ParameterType::Choice, QLatin1String("choice")},
    Name<ParameterType>{ParameterType::Scope, QLatin1String("scope")},
    Name<ParameterType>{ParameterType::GeneratedUuid, QLatin1String("generated-uuid")},
};

template<typename Names, typename Enum>
QString nameOf(const Names &names, Enum value)
{
    const auto it = std::ranges::find(names, value, &Name<Enum>::first);
    return it == names.end() ? QString() : QString(it->second);
}

template<typename Names>
auto valueOf(const Names &names, QStringView text) -> std::optional<typename Names::value_type::first_type>
{
    for (const auto &[value, name] : names) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

const FlowParameter *TokenFlow::parameter(QStringView parameterName) const
{
    for (const FlowParameter &p : parameters) {
        if (p.name == parameterName)
            return &p;
    }
    return nullptr;
}

QString toText(Environment environment)
{
    return nameOf(environmentNames, environment);
}
QString toText(BodyEncoding encoding)
{
    return nameOf(encodingNames, encoding);
}
QString toText(ClientAuth auth)
{
    return nameOf(authNames, auth);
}
QString toText(ParameterType type)
{
    return nameOf(parameterTypeNames, type);
}

std::optional<Environment> environmentFromText(QStringView text)
{
    return valueOf(environmentNames, text);
}
std::optional<BodyEncoding> bodyEncodingFromText(QStringView text)
{
    return valueOf(encodingNames, text);
}
std::optional<ClientAuth> clientAuthFromText(QStringView text)
{
    return valueOf(authNames, text);
}
std::optional<ParameterType> parameterTypeFromText(QStringView text)
{
    return valueOf(parameterTypeNames, text);
}

} // namespace claimcheck

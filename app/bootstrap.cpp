// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap.h"

#include "samples.h"
#include "today.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vorlauf {

std::variant<Session, CatalogFault> openSession()
{
    auto loaded = loadCatalog(findCatalog());
    if (auto* fault = std::get_if<CatalogFault>(&loaded))
        return std::move(*fault);
    Session session;
    session.catalog = std::get<std::shared_ptr<const Catalog>>(std::move(loaded));
    session.document = std::make_unique<ScenarioDocument>(session.catalog);
    session.document->setEvaluationDay(todayUtc());
    session.settings = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                   u"vorlauf"_s, u"vorlauf"_s);
    return session;
}

QString firstFile(const QSettings& settings)
{
    const QString last = settings.value(u"files/last"_s).toString();
    // A sample opens in the language of today, not in that of the last time.
    if (last.isEmpty() || last.startsWith(u':') || !QFileInfo::exists(last))
        return samplePath(u"gpt3"_s);
    return last;
}

} // namespace vorlauf
